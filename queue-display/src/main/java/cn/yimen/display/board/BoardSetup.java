package cn.yimen.display.board;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one screen is for, as whoever hung it up decided.
///
/// @param self its own id, under which it acknowledges
/// @param second the language that stands under Chinese
/// @param room for how much its layout has room
/// @param voices the areas or floors to which its loudspeakers speak, empty words for those without
///   one; none where it has no loudspeaker, and then it says nothing about voice
public record BoardSetup(
        DeviceId self,
        Kind kind,
        Filter filter,
        Optional<Second> second,
        Room room,
        List<String> voices) {

    private static final List<String> ANYWHERE = List.of("");

    public BoardSetup {
        voices = List.copyOf(voices);
    }

    /// What a screen shows.
    public sealed interface Kind {
        /// Calls, large.
        record Main() implements Kind {}

        /// The panel over one window (窗口屏).
        record AtWindow(WindowId window) implements Kind {}

        /// Who is next, by line (等候区屏).
        record Area() implements Kind {}

        /// 双公开: ratings, and what became of the bad ones.
        record Rating() implements Kind {}
    }

    /// @param tag as in "en"
    /// @param words names of this hall in that language: `hall`, `place`, `line.A` …
    public record Second(String tag, Map<String, String> words) {
        public Second {
            words = Map.copyOf(words);
        }

        public Optional<String> word(String key) {
            return Optional.ofNullable(words.get(key)).filter(word -> !word.isBlank());
        }
    }

    /// @param recent so many recent calls stand there when it is quiet
    /// @param crowded so many while they are all lit
    /// @param lines on one page
    /// @param pageSeconds how long a page of lines stands
    public record Room(int recent, int crowded, int lines, int pageSeconds) {
        public static final Room FULL = new Room(6, 9, 4, 8);
    }

    /// The main board in its usual layout, for the whole hall, in Chinese, with a voice.
    public static BoardSetup main(DeviceId self) {
        return new BoardSetup(
                self, new Kind.Main(), Filter.everything(), Optional.empty(), Room.FULL, ANYWHERE);
    }

    public BoardSetup of(Kind other) {
        return new BoardSetup(self, other, filter, second, room, voices);
    }

    public BoardSetup of(Filter other) {
        return new BoardSetup(self, kind, other, second, room, voices);
    }

    public BoardSetup with(Room other) {
        return new BoardSetup(self, kind, filter, second, other, voices);
    }

    public BoardSetup with(Second language) {
        return new BoardSetup(self, kind, filter, Optional.of(language), room, voices);
    }

    public BoardSetup speaking(boolean other) {
        return speaking(other ? ANYWHERE : List.of());
    }

    public BoardSetup speaking(List<String> other) {
        return new BoardSetup(self, kind, filter, second, room, other);
    }

    /// Whether a loudspeaker belongs to it.
    public boolean speaks() {
        return !voices.isEmpty();
    }
}
