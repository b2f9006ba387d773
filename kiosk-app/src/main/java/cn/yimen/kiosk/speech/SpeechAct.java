package cn.yimen.kiosk.speech;

import java.util.List;

/// What follows when somebody listens and presses.
sealed interface SpeechAct {

    /// @param atOnce ends what is being said; otherwise it waits for it
    record Say(List<String> words, boolean atOnce) implements SpeechAct {
        public Say {
            words = List.copyOf(words);
        }
    }

    /// The key that this item is.
    record Press(Item key) implements SpeechAct {}

    record Choose(Extra extra) implements SpeechAct {}
}
