package cn.yimen.kiosk.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody wants to tell 12345, as far as it is put together.
///
/// @param kind empty until chosen
/// @param topic empty until chosen
/// @param phrases codes of what is the matter
/// @param words what no phrase says; may be empty
/// @param phone where to call back; empty while not entered
/// @param confidential whether the name stays with 12345
public record Appeal(
        Optional<Kind> kind,
        Optional<Topic> topic,
        Set<String> phrases,
        String words,
        String phone,
        boolean confidential) {

    static final Appeal EMPTY =
            new Appeal(Optional.empty(), Optional.empty(), Set.of(), "", "", false);

    public Appeal {
        phrases = Set.copyOf(phrases);
    }

    /// 诉求类型
    public enum Kind {
        QUESTION,
        HELP,
        COMPLAINT,
        SUGGESTION,
        REPORT
    }

    /// What it is about, with what can be said of it as codes; the screens have the words.
    public enum Topic {
        OFFICE,
        ROADS,
        NOISE,
        SUPPLY,
        CLEAN,
        WELFARE;

        public List<String> phrases() {
            return switch (this) {
                case OFFICE -> List.of("slow", "refused", "attitude", "unclear", "charged", "far");
                case ROADS -> List.of("hole", "lamp", "parking", "signal", "bus", "blocked");
                case NOISE ->
                        List.of("building", "music", "factory", "night", "neighbour", "traffic");
                case SUPPLY ->
                        List.of("water-off", "water-dirty", "power-off", "gas", "heating", "bill");
                case CLEAN -> List.of("rubbish", "sewage", "smoke", "toilet", "animals", "green");
                case WELFARE -> List.of("pension", "medical", "school", "work", "housing", "care");
            };
        }
    }

    Appeal of(Kind chosen) {
        return new Appeal(Optional.of(chosen), topic, phrases, words, phone, confidential);
    }

    Appeal about(Topic chosen) {
        var kept = topic.equals(Optional.of(chosen)) ? phrases : Set.<String>of();
        return new Appeal(kind, Optional.of(chosen), kept, words, phone, confidential);
    }

    Appeal toggled(String phrase) {
        var changed = new HashSet<>(phrases);
        if (!changed.remove(phrase)) {
            changed.add(phrase);
        }
        return new Appeal(kind, topic, changed, words, phone, confidential);
    }

    Appeal saying(String written) {
        return new Appeal(kind, topic, phrases, written, phone, confidential);
    }

    /// Whether it says what is the matter.
    public boolean saysSomething() {
        return !phrases.isEmpty() || !words.isEmpty();
    }

    Appeal reachedAt(String digits) {
        return new Appeal(kind, topic, phrases, words, digits, confidential);
    }

    Appeal keptConfidential(boolean asked) {
        return new Appeal(kind, topic, phrases, words, phone, asked);
    }

    @Override
    public String toString() {
        return "Appeal[" + kind + ", " + topic + ", " + phrases.size() + " phrases]";
    }
}
