package org.foiatrail.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids come from content alone: the same records give the same ids on every machine, in every order.
public final class Ids {
    private static final int LENGTH = 16;

    private Ids() {}

    /// An id made of `parts`, 16 hex digits long.
    public static String of(Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            // A separator that no text holds keeps ("ab", "c") apart from ("a", "bc").
            digest.update((byte) 0xFF);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    /// A fresh SHA-256.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
