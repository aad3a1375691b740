package org.foiatrail.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.foiatrail.model.CorpusException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Wires the commands and turns whatever happens into one line and an exit code.
public final class Main {
    private static final Map<String, Function<Wiring, Object>> COMMANDS = commands();

    private Main() {}

    /// What a command is made with.
    record Wiring(Console console, Globals globals) {}

    private static Map<String, Function<Wiring, Object>> commands() {
        Map<String, Function<Wiring, Object>> commands = new LinkedHashMap<>();
        commands.put("index", IndexCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("open", OpenCommand::new);
        commands.put("messages", MessagesCommand::new);
        commands.put("documents", DocumentsCommand::new);
        commands.put("mentions", MentionsCommand::new);
        commands.put("entities", EntitiesCommand::new);
        commands.put("people", PeopleCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("binder", BinderCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("star", StarCommand::new);
        commands.put("note", NoteCommand::new);
        commands.put("tag", TagCommand::new);
        commands.put("confirm", ConfirmCommand::new);
        commands.put("correct", CorrectCommand::new);
        commands.put("duplicates", DuplicatesCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("pages", PagesCommand::new);
        commands.put("bates", BatesCommand::new);
        commands.put("missing", MissingCommand::new);
        commands.put("redactions", RedactionsCommand::new);
        commands.put("status", StatusCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }

    public static void main(String[] args) {
        Console console = Console.system();
        int code;
        try {
            code = run(args, console);
        } catch (Throwable bug) {
            // Picocli lets an Error through; the exit code must still say what happened.
            console.say("foiatrail: " + bug + "; this is a bug or the memory ran out, see --stacktrace");
            code = ExitCode.BUG.value;
        }
        console.out().flush();
        System.exit(code);
    }

    /// Runs one command line. Never ends the process, so that tests can call it.
    static int run(String[] args, Console console) {
        CommandLine line = commandLine(args, console);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, arguments) -> usageError(problem, console));
        line.setExecutionExceptionHandler(executionError(console));
        int code = line.execute(args);
        if (console.out().checkError()) {
            return outputFailed(console, code);
        }
        return code;
    }

    /// A reader that closes its pipe has what it wanted; a disk that is full has not.
    private static int outputFailed(Console console, int code) {
        String why = Written.failure(console.out());
        if (why.contains("Broken pipe")) {
            return code == ExitCode.NOTHING_FOUND.value ? ExitCode.OK.value : code;
        }
        console.say("foiatrail: cannot write the output: " + why);
        return ExitCode.IO.value;
    }

    /// Only the command that is called is built: the reflection over all of them would double the start-up time.
    private static CommandLine commandLine(String[] args, Console console) {
        Globals globals = new Globals(console);
        Wiring wiring = new Wiring(console, globals);
        CommandLine line = new CommandLine(globals);
        String named =
                Arrays.stream(args).filter(COMMANDS::containsKey).findFirst().orElse("");
        boolean help = args.length == 0 || args[0].startsWith("-") || named.isEmpty();
        COMMANDS.forEach((name, command) -> {
            if (help || name.equals(named)) {
                line.addSubcommand(name, command.apply(wiring));
            }
        });
        return line;
    }

    private static int usageError(ParameterException problem, Console console) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String text = String.valueOf(problem.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        String what = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        String help = what.contains("--help") ? "" : "; see '" + command + " --help'";
        console.say("foiatrail: " + what + help);
        return ExitCode.USAGE.value;
    }

    private static IExecutionExceptionHandler executionError(Console console) {
        return (Exception problem, CommandLine command, ParseResult parsed) -> {
            if (stacktraceWanted(command)) {
                problem.printStackTrace(console.err());
            }
            if (problem instanceof CorpusException known) {
                console.say("foiatrail: " + known.getMessage());
                return ExitCode.of(known.kind()).value;
            }
            console.say("foiatrail: unexpected " + problem + "; this is a bug, see --stacktrace");
            return ExitCode.BUG.value;
        };
    }

    private static boolean stacktraceWanted(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return ((Globals) top.getCommandSpec().userObject()).stacktrace;
    }
}
