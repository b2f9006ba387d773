package cn.yimen.hall.watch;

import java.util.List;

/// Why a figure is what it is.
///
/// @param figure the word under which it was asked for
public record Story(String figure, List<Fact> facts) {
    public Story {
        facts = List.copyOf(facts);
    }
}
