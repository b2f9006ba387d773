package cn.yimen.ui.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The middle lines of the characters of hanzi-writer-data (Arphic Public License): a folder of
/// files `户.json` whose `medians` hold, for each stroke, points on a grid of 1024, y from 900
/// downwards.
final class HanziTemplates {

    private static final Pattern STROKE = Pattern.compile("\\[\\s*(\\[[^\\]]*\\]\\s*,?\\s*)+\\]");
    private static final Pattern POINT =
            Pattern.compile("\\[\\s*(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)\\s*\\]");
    private static final double GRID = 1024;
    private static final double TOP = 900;

    private HanziTemplates() {}

    static Map<Integer, byte[]> shapes(Path folder) throws IOException {
        Map<Integer, byte[]> shapes = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".json", "");
                if (name.codePointCount(0, name.length()) == 1) {
                    shapes.put(name.codePointAt(0), InkShape.of(strokes(Files.readString(file))));
                }
            }
        }
        return shapes;
    }

    static List<List<InkPoint>> strokes(String json) {
        int from = json.indexOf("\"medians\"");
        if (from < 0) {
            return List.of();
        }
        int end = json.indexOf("]]]", from);
        var strokes = new ArrayList<List<InkPoint>>();
        var each = STROKE.matcher(json.substring(json.indexOf('[', from) + 1, end + 2));
        while (each.find()) {
            strokes.add(points(each.group()));
        }
        return strokes;
    }

    private static List<InkPoint> points(String stroke) {
        var points = new ArrayList<InkPoint>();
        var each = POINT.matcher(stroke);
        while (each.find()) {
            points.add(
                    new InkPoint(
                            Double.parseDouble(each.group(1)) / GRID,
                            (TOP - Double.parseDouble(each.group(2))) / GRID));
        }
        return points;
    }
}
