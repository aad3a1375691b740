package org.foiatrail.extract.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.foiatrail.extract.unit.Member;
import org.foiatrail.model.ExtractionOutcome.Failed.Failure;
import org.jspecify.annotations.Nullable;

/// Where the members of one file go. Their names never reach the file system; the limits end a bomb.
public final class MemberFolder {
    /// Real archives seldom reach 50; deflate cannot exceed 1,032.
    private static final long MAX_RATIO = 250;
    /// Below this size nothing is a bomb, however well it was packed.
    private static final long HARMLESS_BYTES = 256L << 20;

    private static final int BUFFER = 1 << 16;
    /// A member may take minutes, and silence counts as a hang.
    private static final long SIGN_OF_LIFE = 64L << 20;

    private final @Nullable Path folder;
    private final Limits limits;
    private final long packedSize;
    private final Listener listener;
    private final Set<String> names = new HashSet<>();
    private int members;
    private int nameless;
    private long bytes;
    private @Nullable String exceeded;
    private @Nullable Hindrance hindrance;

    /// Hears what is unpacked, and now and then that something still is.
    public interface Listener {
        void unpacked(Member member);

        default void busy() {
            // Of interest only to those who would take silence for a hang.
        }
    }

    /// A folder for the members of one file.
    ///
    /// @param folder null if members are not wanted
    /// @param packedSize of the container
    public MemberFolder(@Nullable Path folder, Limits limits, long packedSize, Listener listener) {
        this.folder = folder;
        this.limits = limits;
        this.packedSize = packedSize;
        this.listener = listener;
    }

    /// For what is read for its text alone.
    public static MemberFolder unwanted() {
        return new MemberFolder(null, new Limits(0, 0, 0, 0, ""), 0, member -> {});
    }

    /// False once there is no point in offering more.
    boolean wanted() {
        return folder != null && exceeded == null && hindrance == null;
    }

    /// Throws if a limit was met: parsers may have swallowed what [#add] threw.
    public void check() throws Unreadable, Hindrance {
        if (hindrance != null) {
            throw hindrance;
        }
        if (exceeded != null) {
            throw new Unreadable(Failure.TOO_LARGE, exceeded);
        }
    }

    /// Unpacks one member; returns its printed name, null if members are not wanted.
    @Nullable
    public String add(@Nullable String name, InputStream content) throws IOException {
        if (folder == null || !wanted()) {
            return null;
        }
        if (members >= limits.maxMembers()) {
            throw exceed("more members than the " + limits.maxMembers() + " it may still have");
        }
        Path file = folder.resolve(Integer.toString(members + 1));
        long size = copy(content, file);
        members++;
        String printed = unique(printable(name));
        listener.unpacked(new Member(printed, file, size));
        return printed;
    }

    private long copy(InputStream content, Path file) throws IOException {
        long size = 0;
        long sign = bytes + SIGN_OF_LIFE;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = create(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                bytes += n;
                if (size > limits.maxMemberBytes()) {
                    throw exceed("a member of more than " + limits.maxMemberBytes() + " bytes");
                }
                if (bytes > limits.maxUnpackedBytes()) {
                    throw exceed("unpacks to more than the " + limits.maxUnpackedBytes() + " bytes it may still have");
                }
                if (bytes > HARMLESS_BYTES && bytes / Math.max(1, packedSize) > MAX_RATIO) {
                    throw exceed("unpacks to more than " + MAX_RATIO + " times its size");
                }
                write(out, buffer, n);
                if (bytes > sign) {
                    sign = bytes + SIGN_OF_LIFE;
                    listener.busy();
                }
            }
        }
        return size;
    }

    private OutputStream create(Path file) throws Hindrance {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw hindered(e);
        }
    }

    /// Writing fails for other reasons than reading: it is never the container's fault.
    private void write(OutputStream out, byte[] buffer, int length) throws Hindrance {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw hindered(e);
        }
    }

    private Hindrance hindered(IOException cause) {
        hindrance = new Hindrance("cannot unpack: " + Unreadable.describe(cause), cause);
        return hindrance;
    }

    private IOException exceed(String limit) {
        exceeded = limit;
        return new IOException(limit);
    }

    /// A name that leads nowhere, prints on one line, and keeps the separator of members for itself.
    static @Nullable String printable(@Nullable String name) {
        if (name == null) {
            return null;
        }
        StringBuilder printable = new StringBuilder();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            String clean = clean(part);
            if (!clean.isBlank() && !clean.equals(".") && !clean.equals("..")) {
                printable.append(printable.isEmpty() ? "" : "/").append(clean);
            }
        }
        return printable.isEmpty() ? null : printable.toString().replace("!/", "_/");
    }

    private static String clean(String part) {
        StringBuilder clean = new StringBuilder(part.length());
        part.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                })
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private String unique(@Nullable String name) {
        String wanted = name;
        if (wanted == null) {
            nameless++;
            wanted = "attachment-" + nameless;
        }
        String free = wanted;
        int dot = wanted.lastIndexOf('.');
        boolean suffixed = dot > wanted.lastIndexOf('/') + 1;
        // File systems that ignore case would take two such members for one, once a user unpacks them.
        for (int copy = 2; !names.add(free.toLowerCase(Locale.ROOT)); copy++) {
            free = suffixed ? wanted.substring(0, dot) + "~" + copy + wanted.substring(dot) : wanted + "~" + copy;
        }
        return free;
    }
}
