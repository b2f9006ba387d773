package cn.yimen.sandbox.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A compact resource: a row a line, its cells parted by bars, lists by 、.
final class Rows {

    private Rows() {}

    static List<List<String>> of(String name) {
        try (var in = Rows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the seeds");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    static List<String> list(String cell) {
        return List.of(cell.split("、", -1));
    }
}
