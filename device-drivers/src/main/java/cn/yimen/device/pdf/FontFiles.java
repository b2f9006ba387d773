package cn.yimen.device.pdf;

import java.lang.Character.UnicodeBlock;
import java.nio.file.Path;
import java.util.List;

/// The TrueType fonts of a document: a character comes from the first of its chain that has it.
///
/// @param chain for characters
/// @param marks for full-width punctuation and symbols
public record FontFiles(List<Path> chain, List<Path> marks) {

    public FontFiles {
        chain = List.copyOf(chain);
        marks = List.copyOf(marks);
    }

    /// One chain for everything.
    public FontFiles(List<Path> chain) {
        this(chain, chain);
    }

    /// As Debian installs them. BabelStone Han draws characters as the mainland does, but its comma
    /// stands in the middle of its cell. HanaMin, whose characters are drawn the Japanese way, has
    /// the marks where the mainland wants them, and the rarest of extensions A to F.
    public static FontFiles installed() {
        var fonts = Path.of("/usr/share/fonts/truetype");
        var babelStone = fonts.resolve("babelstone/BabelStoneHan.ttf");
        var hanaA = fonts.resolve("hanazono/HanaMinA.ttf");
        var hanaB = fonts.resolve("hanazono/HanaMinB.ttf");
        return new FontFiles(List.of(babelStone, hanaA, hanaB), List.of(hanaA, babelStone));
    }

    List<Path> chain(int codePoint) {
        var block = UnicodeBlock.of(codePoint);
        boolean mark =
                (UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                                || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block))
                        && !Character.isIdeographic(codePoint);
        return mark ? marks : chain;
    }
}
