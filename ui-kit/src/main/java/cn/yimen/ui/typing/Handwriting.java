package cn.yimen.ui.typing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Recognises one character written with a finger (手写): the templates whose shapes are nearest.
/// Order and joining of strokes matter little. May be used by several threads.
///
/// Content of [DataFile#HANDWRITING]: count, then character (four bytes) and shape ([InkShape#SIZE]
/// bytes) of each.
public final class Handwriting {

    /// Strokes and points of one character, at most.
    public static final int MOST_STROKES = 60;

    public static final int MOST_POINTS = 400;

    private static final int MOST = 100_000;

    private final int[] characters;
    private final byte[] shapes;
    private final double[] lengths;

    private Handwriting(int[] characters, byte[] shapes) {
        this.characters = characters;
        this.shapes = shapes;
        lengths = new double[characters.length];
        for (int i = 0; i < characters.length; i++) {
            lengths[i] = Math.sqrt(product(shapes, i * InkShape.SIZE, shapes, i * InkShape.SIZE));
        }
    }

    static Handwriting read(DataInputStream in) throws IOException {
        int count = Lexicon.bounded(in.readInt(), MOST);
        var characters = new int[count];
        var shapes = new byte[count * InkShape.SIZE];
        for (int i = 0; i < count; i++) {
            characters[i] = in.readInt();
            in.readFully(shapes, i * InkShape.SIZE, InkShape.SIZE);
        }
        return new Handwriting(characters, shapes);
    }

    static void write(DataOutputStream out, Map<Integer, byte[]> templates) throws IOException {
        out.writeInt(templates.size());
        for (var one : templates.entrySet()) {
            out.writeInt(one.getKey());
            out.write(one.getValue());
        }
    }

    /// The nearest first; nothing for no ink.
    public List<String> candidates(List<List<InkPoint>> strokes, int limit) {
        var shape = InkShape.of(strokes);
        if (product(shape, 0, shape, 0) == 0) {
            return List.of();
        }
        var keys = new long[characters.length];
        for (int i = 0; i < keys.length; i++) {
            double likeness = product(shape, 0, shapes, i * InkShape.SIZE) / lengths[i];
            keys[i] = (long) (likeness * 1_000) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys, Math.max(0, keys.length - limit), keys.length)
                .mapToObj(key -> Character.toString(characters[(int) key]))
                .toList()
                .reversed();
    }

    private static int product(byte[] a, int fromA, byte[] b, int fromB) {
        int sum = 0;
        for (int i = 0; i < InkShape.SIZE; i++) {
            sum += a[fromA + i] * b[fromB + i];
        }
        return sum;
    }
}
