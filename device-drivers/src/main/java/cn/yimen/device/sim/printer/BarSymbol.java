package cn.yimen.device.sim.printer;

import com.google.zxing.oned.Code128Writer;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// How the next bar code looks.
final class BarSymbol {

    private int height = 162;
    private int moduleDots = 3;
    private int text;

    void height(int dots) {
        height = Math.max(1, dots);
    }

    void moduleDots(int dots) {
        moduleDots = Math.clamp(dots, 1, 6);
    }

    void text(int where) {
        text = where;
    }

    boolean textAbove() {
        return (text & 1) != 0;
    }

    boolean textBelow() {
        return (text & 2) != 0;
    }

    /// Empty when the data cannot be encoded, or is wider than the paper.
    List<BitSet> bars(String data, int lineDots, int aligned) {
        return CodeSets.text(data).map(content -> row(content, lineDots, aligned)).stream()
                .filter(row -> !row.isEmpty())
                .flatMap(row -> Collections.nCopies(height, row).stream())
                .toList();
    }

    private BitSet row(String content, int lineDots, int aligned) {
        boolean[] modules = new Code128Writer().encode(content);
        int width = modules.length * moduleDots;
        var row = new BitSet();
        if (width <= lineDots) {
            int indent = (lineDots - width) * aligned / 2;
            for (int x = 0; x < width; x++) {
                row.set(indent + x, modules[x / moduleDots]);
            }
        }
        return row;
    }
}
