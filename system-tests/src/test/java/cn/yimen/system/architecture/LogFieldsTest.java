package cn.yimen.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Logs are typed events with allowed fields: whoever adds a field to an event adds it here, and
/// thinks of whose it may be. No field holds a name, a number of a document or a telephone, words
/// that somebody typed, or what a card or a code said.
final class LogFieldsTest {

    /// Words, numbers and ids of the house's own.
    private static final Set<String> ALLOWED =
            Set.of(
                    """
                    accepted access again alarm by chime clerk clock code conflicts count day
                    detail device disk done entries error family faults file files first from good
                    hall hours how id input kept kind known level live log-empty lost millis
                    missing name note notice number on order outcome part parts peer port problem
                    proven quarantine rated readiness reason request role seq session size sound
                    staff standby state step surplus taken-back through times trouble type until
                    used version what who why window work\
                    """
                            .split("\\s+"));

    /// A call's arguments, from its opening bracket.
    ///
    /// @return those at the top
    private static List<String> arguments(String code, int from) {
        var found = new ArrayList<String>();
        var one = new StringBuilder();
        int depth = 0;
        for (int at = from; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '"') {
                int end = endOfText(code, at);
                one.append(code, at, end);
                at = end - 1;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                found.add(one.toString().strip());
                one.setLength(0);
                if (c == ')') {
                    return found;
                }
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                one.append(c);
            }
        }
        return found;
    }

    private static int endOfText(String code, int from) {
        int at = from + 1;
        while (code.charAt(at) != '"') {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /// The keys of the map that an event is written with.
    private static Set<String> keys(String code) {
        var keys = new TreeSet<String>();
        for (int at = code.indexOf(".write("); at >= 0; at = code.indexOf(".write(", at + 1)) {
            var parts = arguments(code, at + ".write(".length());
            if (parts.size() == 2 && parts.get(1).startsWith("Map.of(")) {
                var fields = arguments(parts.get(1), "Map.of(".length());
                for (int i = 0; i + 1 < fields.size(); i += 2) {
                    keys.add(fields.get(i).replace("\"", ""));
                }
            }
        }
        return keys;
    }

    private static Map<String, Set<String>> written() throws IOException {
        var found = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(Checkout.around(Path.of("")).root())) {
            for (var file : files.filter(LogFieldsTest::isOfAProgram).toList()) {
                var code = Files.readString(file);
                if (code.contains("import " + EventLog.class.getName())) {
                    found.put(file.getFileName().toString(), keys(code));
                }
            }
        }
        return found;
    }

    private static boolean isOfAProgram(Path file) {
        var name = file.toString();
        return name.endsWith(".java")
                && name.contains("/src/main/java/")
                && !name.contains("/system-tests/");
    }

    @Test
    void anEventSaysOnlyWhatSomebodyHasThoughtOf() throws IOException {
        var written = written();
        assertThat(written.values()).as("events with fields").anyMatch(keys -> keys.size() > 3);
        written.forEach((file, keys) -> assertThat(ALLOWED).as(file).containsAll(keys));
    }

    @Test
    void aFieldOfAnEventIsSeen() {
        var code = "log.write(\"ticket.given\", Map.of(\"line\", id(a, b), \"phone\", \"x,)\"));";
        assertThat(keys(code)).containsExactly("line", "phone");
        assertThat(ALLOWED).doesNotContain("phone", "holder", "text", "words", "card", "number-of");
    }
}
