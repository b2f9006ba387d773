package cn.yimen.server.http;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the addresses of a hall begin with: `/v1`, or with parts in braces that name one of many,
/// as in `/v1/halls/{hall}`.
record Prefix(String template, List<String> segments) {

    static Prefix of(String template) {
        return new Prefix(template, Arrays.asList(template.split("/", -1)));
    }

    /// @param parts what stands where the braces are
    /// @param door what follows, beginning with a slash
    record Address(Map<String, String> parts, String door) {}

    /// Empty where the path begins otherwise.
    Optional<Address> strip(String path) {
        var found = path.split("/", segments.size() + 1);
        if (found.length <= segments.size()) {
            return Optional.empty();
        }
        var parts = new HashMap<String, String>();
        for (int index = 0; index < segments.size(); index++) {
            var segment = segments.get(index);
            if (segment.startsWith("{")) {
                parts.put(segment.substring(1, segment.length() - 1), found[index]);
            } else if (!segment.equals(found[index])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Address(parts, "/" + found[segments.size()]));
    }
}
