package cn.yimen.ui.typing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Characters by their strokes in writing order: h 横, s 竖, p 撇, n 点 and 捺, z 折; `*` where one is
/// not sure. Reaches characters whose reading nobody knows. May be used by several threads.
///
/// Content of [DataFile#STROKES]: count, then character (four bytes), weight (four bytes) and
/// strokes (text) of each, ordered by strokes.
public final class StrokeInput {

    public static final String KEYS = "hspnz*";
    public static final int LONGEST = 30;

    private static final int MOST = 200_000;
    private static final int USUALLY = 12;
    private static final Comparator<Written> BEST_FIRST =
            Comparator.comparingInt(Written::weight)
                    .reversed()
                    .thenComparingInt(written -> written.strokes().length())
                    .thenComparingInt(Written::codePoint);

    private final int[] codePoints;
    private final int[] weights;

    /// Of each, one after the other.
    private final byte[] strokes;

    /// Where those of each end.
    private final int[] ends;

    /// @param weight how often the character is written
    record Written(int codePoint, int weight, String strokes) {}

    /// Sixty thousand of them, so they stand in arrays: as records they take five times as much.
    StrokeInput(List<Written> written) {
        codePoints = written.stream().mapToInt(Written::codePoint).toArray();
        weights = written.stream().mapToInt(Written::weight).toArray();
        ends = new int[written.size()];
        var all = new ByteArrayOutputStream(written.size() * USUALLY);
        for (int i = 0; i < ends.length; i++) {
            all.writeBytes(written.get(i).strokes().getBytes(StandardCharsets.US_ASCII));
            ends[i] = all.size();
        }
        strokes = all.toByteArray();
    }

    private Written written(int at) {
        return new Written(codePoints[at], weights[at], strokes(at));
    }

    private String strokes(int at) {
        int from = at == 0 ? 0 : ends[at - 1];
        return new String(strokes, from, ends[at] - from, StandardCharsets.US_ASCII);
    }

    static StrokeInput read(DataInputStream in) throws IOException {
        int count = Lexicon.bounded(in.readInt(), MOST);
        var all = new ArrayList<Written>(count);
        for (int i = 0; i < count; i++) {
            all.add(new Written(in.readInt(), in.readInt(), in.readUTF()));
        }
        return new StrokeInput(all);
    }

    static void write(DataOutputStream out, List<Written> all) throws IOException {
        out.writeInt(all.size());
        for (var one : all) {
            out.writeInt(one.codePoint());
            out.writeInt(one.weight());
            out.writeUTF(one.strokes());
        }
    }

    /// Those with exactly these strokes first, then those that go on; the usual before the rare.
    public List<Candidate> candidates(String typed, int limit) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        var begun = begun(typed).filter(one -> matches(one.strokes(), typed)).toList();
        return Stream.concat(
                        begun.stream()
                                .filter(one -> one.strokes().length() == typed.length())
                                .sorted(BEST_FIRST),
                        begun.stream()
                                .filter(one -> one.strokes().length() > typed.length())
                                .sorted(BEST_FIRST))
                .map(Written::codePoint)
                .distinct()
                .limit(limit)
                .map(c -> new Candidate(Character.toString(c), typed.length()))
                .toList();
    }

    /// Those that share what was typed before the first unsure stroke.
    private Stream<Written> begun(String typed) {
        int unsure = typed.indexOf('*');
        var sure = unsure < 0 ? typed : typed.substring(0, unsure);
        return IntStream.range(first(sure), first(sure + '~')).mapToObj(this::written);
    }

    private int first(String typed) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strokes(middle).compareTo(typed) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean matches(String strokes, String typed) {
        return strokes.length() >= typed.length()
                && IntStream.range(0, typed.length())
                        .allMatch(i ->
                                typed.charAt(i) == '*' || typed.charAt(i) == strokes.charAt(i));
    }
}
