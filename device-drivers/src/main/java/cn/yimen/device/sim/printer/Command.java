package cn.yimen.device.sim.printer;

import java.util.List;

/// A command as the simulated printer understood it.
public sealed interface Command {

    /// One character.
    record Glyph(int codePoint) implements Command {}

    record LineFeed() implements Command {}

    record Initialise() implements Command {}

    /// Whether bytes from 81 hex on are pairs of GB18030.
    record Chinese(boolean on) implements Command {}

    record Smoothing(boolean on) implements Command {}

    record Size(int width, int height) implements Command {}

    record Bold(boolean on) implements Command {}

    record Reversed(boolean on) implements Command {}

    /// 0 left, 1 centre, 2 right.
    record Aligned(int where) implements Command {}

    record LineSpacing(int dots) implements Command {}

    record Position(int dots) implements Command {}

    record Feed(int dots) implements Command {}

    /// 49 for model 1, 50 for model 2.
    record QrModel(int model) implements Command {}

    record QrModule(int dots) implements Command {}

    /// 48 to 51 for L, M, Q, H.
    record QrLevel(int level) implements Command {}

    /// @param data one character a byte
    record QrStore(String data) implements Command {}

    record QrPrint() implements Command {}

    /// @param rows one character a byte, eight dots each
    record Picture(int rowBytes, int height, String rows) implements Command {}

    record Underline(int dots) implements Command {}

    /// Dots right of each half-width character.
    record Spacing(int dots) implements Command {}

    /// From where the last character ended; may be negative.
    record Move(int dots) implements Command {}

    record FeedLines(int lines) implements Command {}

    record BarcodeHeight(int dots) implements Command {}

    record BarcodeModule(int dots) implements Command {}

    /// 0 none, 1 above, 2 below, 3 both.
    record BarcodeText(int where) implements Command {}

    /// Code 128.
    ///
    /// @param data one character a byte, with `{A`, `{B`, `{C` before what is in each code set
    record Barcode(String data) implements Command {}

    /// A picture kept until it is printed (`GS 8 L`).
    record PictureStore(int rowBytes, int height, String rows) implements Command {}

    record PicturePrint() implements Command {}

    /// All pictures of the lasting memory anew (`FS q`).
    record LogosStore(List<Picture> logos) implements Command {
        public LogosStore {
            logos = List.copyOf(logos);
        }
    }

    /// A picture out of the lasting memory, counted from 1 (`FS p`).
    record LogoPrint(int number) implements Command {}

    record Buzz(int times) implements Command {}

    record Cut(int feed) implements Command {}

    record TransmitStatus(int what) implements Command {}

    record AutomaticStatus(int what) implements Command {}

    /// Understood, and without effect on this paper (code pages, margins of the whole width).
    record Setting(String hex) implements Command {}

    /// What no rule of this printer covers: a real one would print rubbish or worse.
    record Unknown(String hex) implements Command {}
}
