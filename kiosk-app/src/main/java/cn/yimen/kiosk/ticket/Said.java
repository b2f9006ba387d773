package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A rating as the person gives it.
///
/// @param texts what each tag says in Chinese, by code; empty where the hall's screens have words
///   for them
/// @param words what the person wrote; goes to the hall server, which keeps it sealed; until it has
///   answered it lies sealed in this machine's journal
public record Said(
        TicketId ticket,
        int level,
        Set<String> tags,
        Map<String, String> texts,
        Optional<String> words) {
    public Said {
        tags = Set.copyOf(tags);
        texts = Map.copyOf(texts);
    }

    public Said(TicketId ticket, int level, Set<String> tags, Optional<String> words) {
        this(ticket, level, tags, Map.of(), words);
    }

    /// In the order of the codes; a tag that nobody has words for stands as its code.
    Optional<List<String>> tagWords() {
        return Optional.of(tags.stream().sorted().map(tag -> texts.getOrDefault(tag, tag)).toList())
                .filter(_ -> !texts.isEmpty());
    }

    @Override
    public String toString() {
        return "Said[" + level + ", " + tags + "]";
    }
}
