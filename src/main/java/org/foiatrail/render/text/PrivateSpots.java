package org.foiatrail.render.text;

/// Where in a text what [PrivateData] masks may begin, told from a sign or two: asking its pattern at every
/// letter takes longer than all the rest of writing an export.
final class PrivateSpots {
    /// From where a match begins to its first digit: nine letters of a month, each of two units at most, a full stop
    /// and a blank.
    private static final int LONGEST_LEAD = 20;

    private final String text;
    /// The next digit; the text's length if there is none, as of the others.
    private int digit = -1;
    /// The next `@`.
    private int mail = -1;
    /// Where the name before the next `@` begins.
    private int mailbox = -1;

    PrivateSpots(String text) {
        this.text = text;
    }

    /// The first place at or behind `from`, the text's length if there is none. To be asked from left to right.
    int next(int from) {
        for (int at = from; at < text.length(); at++) {
            look(at);
            if (at >= mailbox || (digit - at <= LONGEST_LEAD && leadsToDigit(at))) {
                return at;
            }
            if (digit == text.length() && mail == text.length()) {
                break;
            }
        }
        return text.length();
    }

    private void look(int at) {
        while (digit < at || (digit < text.length() && !isDigit(text.charAt(digit)))) {
            digit = Math.max(at, digit + 1);
        }
        if (mail < at) {
            mail = text.indexOf('@', at);
            mail = mail < 0 ? text.length() : mail;
            mailbox = mail == text.length() ? mail : mailbox(mail);
        }
    }

    private int mailbox(int sign) {
        int at = sign > 0 && text.charAt(sign - 1) == ' ' ? sign - 1 : sign;
        while (at > 0 && isOfMailbox(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// True at the first digit of a number, a bracket, an A, a P, and at what may name a day.
    private boolean leadsToDigit(int at) {
        char sign = text.charAt(at);
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        return switch (sign) {
            case '+', '(', '[', '{', 'A', 'P', 'p' -> true;
            default -> isDigit(sign) ? !isDigit(before) : sign > ' ' && (before == ' ' || before == ':');
        };
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isOfMailbox(char sign) {
        return isDigit(sign)
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= 'a' && sign <= 'z')
                || "_.+'-".indexOf(sign) >= 0;
    }
}
