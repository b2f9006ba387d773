package cn.yimen.device.card;

import java.util.Arrays;
import java.util.Optional;

/// The portrait as the chip holds it. Erase it as soon as it has served. May be used from any
/// thread.
public final class CardPhoto implements AutoCloseable {

    /// How the bytes are coded.
    public enum Format {
        /// Of identity cards: 1024 bytes, decoded only by licensed software.
        WLT,
        JPEG,
        JPEG_2000
    }

    private final Format format;
    private final byte[] bytes;

    private CardPhoto(Format format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    /// Takes a copy.
    public static CardPhoto of(Format format, byte[] bytes) {
        return new CardPhoto(format, bytes.clone());
    }

    public static CardPhoto none() {
        return new CardPhoto(Format.WLT, new byte[0]);
    }

    public boolean isAbsent() {
        return bytes.length == 0;
    }

    public Format format() {
        return format;
    }

    /// A copy, to be erased by whoever asked for it; zeros after [#close].
    public synchronized byte[] bytes() {
        return bytes.clone();
    }

    /// The picture, where a decoder for this coding is at hand; the receiver's to erase.
    public Optional<Portrait> decoded(PortraitDecoder decoder) {
        if (isAbsent() || format != Format.WLT) {
            return Optional.empty();
        }
        byte[] coded = bytes();
        try {
            return decoder.decode(coded);
        } finally {
            Arrays.fill(coded, (byte) 0);
        }
    }

    /// Erases the bytes.
    @Override
    public synchronized void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "CardPhoto";
    }
}
