package cn.yimen.system.touch;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the province has written down: the truth of what happened once, twice or never.
public record Books(Path database) {

    public static Books of(KioskStage stage) {
        return new Books(stage.provinceData().resolve("ledger.db"));
    }

    /// Bodies of the documents of a kind that a person's act made.
    public List<String> all(String kind) throws SQLException {
        var bodies = new ArrayList<String>();
        try (var open = DriverManager.getConnection("jdbc:sqlite:file:" + database + "?mode=ro");
                var wanted = open.prepareStatement("select body from document where kind = ?")) {
            wanted.setString(1, kind);
            try (var rows = wanted.executeQuery()) {
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                }
            }
        }
        return bodies;
    }

    public long count(String kind, String words) throws SQLException {
        return all(kind).stream().filter(body -> body.contains(words)).count();
    }
}
