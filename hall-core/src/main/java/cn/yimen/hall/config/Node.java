package cn.yimen.hall.config;

import java.util.List;
import java.util.Map;

/// A value of a YAML or JSON file with the place where it stands, so that a problem can name it.
sealed interface Node {

    Place place();

    record Table(Place place, Map<String, Node> entries) implements Node {}

    record Sequence(Place place, List<Node> elements) implements Node {}

    /// @param text as it stands in the file, without quotes
    record Scalar(Place place, Kind kind, String text) implements Node {}

    enum Kind {
        TEXT,
        NUMBER,
        /// true, false or null: of no use in these files
        OTHER
    }

    /// @param path from the root: `lines[2].prefix`; empty for the root
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
