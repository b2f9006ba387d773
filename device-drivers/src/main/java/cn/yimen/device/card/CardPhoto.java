package cn.yimen.device.card;

import java.util.Arrays;

/// The portrait as the chip holds it: WLT coded, 1024 bytes, decoded only by licensed software.
///
/// Erase it as soon as it has served. May be used from any thread.
public final class CardPhoto implements AutoCloseable {

    private final byte[] wlt;

    private CardPhoto(byte[] wlt) {
        this.wlt = wlt;
    }

    /// Takes a copy.
    public static CardPhoto of(byte[] wlt) {
        return new CardPhoto(wlt.clone());
    }

    public static CardPhoto none() {
        return new CardPhoto(new byte[0]);
    }

    public boolean isAbsent() {
        return wlt.length == 0;
    }

    /// A copy, to be erased by whoever asked for it; zeros after [#close].
    public synchronized byte[] wlt() {
        return wlt.clone();
    }

    /// Erases the bytes.
    @Override
    public synchronized void close() {
        Arrays.fill(wlt, (byte) 0);
    }

    @Override
    public String toString() {
        return "CardPhoto";
    }
}
