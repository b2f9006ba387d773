package cn.yimen.desk.launch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which options a program knows, besides those of every staff program ([CommandLine]).
///
/// @param usage for whoever typed something else
/// @param needed in the order in which they are asked for
/// @param more that may be given
/// @param flags that have no value
public record Options(String usage, List<String> needed, Set<String> more, Set<String> flags) {

    private static final Set<String> ALWAYS = Set.of("--fit", "--at", "--language", "--devices");

    public Options {
        needed = List.copyOf(needed);
        more = Set.copyOf(more);
        flags = Set.copyOf(flags);
    }

    boolean hasValue(String name) {
        return Stream.of(needed, more, ALWAYS).anyMatch(names -> names.contains(name));
    }
}
