package cn.yimen.device.config;

import java.util.List;
import java.util.Map;

/// A value of the file with the place where it stands, so that a problem can name it.
sealed interface Node {

    Place place();

    record Table(Place place, Map<String, Node> entries) implements Node {}

    record Sequence(Place place, List<Node> elements) implements Node {}

    /// @param text as it stands in the file, without quotes
    record Scalar(Place place, String text) implements Node {}

    /// @param path from the root: `devices[2].link`; empty for the root
    record Place(String file, int line, String path) {

        Place key(String key, int line) {
            return new Place(file, line, path.isEmpty() ? key : path + "." + key);
        }

        Place element(int index, int line) {
            return new Place(file, line, path + "[" + index + "]");
        }

        @Override
        public String toString() {
            return file + ":" + line + (path.isEmpty() ? "" : " " + path);
        }
    }
}
