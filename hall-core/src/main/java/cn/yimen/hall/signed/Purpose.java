package cn.yimen.hall.signed;

import java.nio.charset.StandardCharsets;

/// What a signature is for. Its word is signed before the content, so that a signature made for
/// something else never fits.
public enum Purpose {
    /// A release of a program.
    UPDATE("yimen-update"),
    /// Data that are brought to a machine: voices, a region's looks, settings.
    PACK("yimen-pack"),
    /// What a hall gives out of its journal.
    EVIDENCE("yimen-evidence");

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    byte[] prefix() {
        return (word + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
