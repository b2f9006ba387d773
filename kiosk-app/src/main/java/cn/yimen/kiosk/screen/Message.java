package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;

/// A page that says one thing and offers at most two keys: what happened, what still holds, what to
/// do.
///
/// @param number a ticket's number to be shown large; empty where there is none
/// @param steps what to do, at most three
record Message(
        Icon icon,
        Mood mood,
        String title,
        String body,
        Optional<String> number,
        List<String> steps,
        Optional<Act> primary,
        Optional<Act> secondary) {

    Message {
        steps = List.copyOf(steps);
    }

    /// What a key says and sends.
    record Act(String words, KioskEvent.Touch touch) {}

    /// How the matter stands; the icon says it too.
    enum Mood {
        GOOD(Tone.JADE, Tone.JADE_WASH),
        NEUTRAL(Tone.INDIGO, Tone.INDIGO_WASH),
        ATTENTION(Tone.AMBER, Tone.AMBER_WASH);

        private final Tone tone;
        private final Tone ground;

        Mood(Tone tone, Tone ground) {
            this.tone = tone;
            this.ground = ground;
        }

        Tone tone() {
            return tone;
        }

        Tone ground() {
            return ground;
        }
    }

    static Message of(Icon icon, Mood mood, String title, String body) {
        return new Message(
                icon,
                mood,
                title,
                body,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    Message number(String shown) {
        return new Message(icon, mood, title, body, Optional.of(shown), steps, primary, secondary);
    }

    Message steps(String... shown) {
        return new Message(icon, mood, title, body, number, List.of(shown), primary, secondary);
    }

    Message primary(String words, KioskEvent.Touch touch) {
        return new Message(
                icon,
                mood,
                title,
                body,
                number,
                steps,
                Optional.of(new Act(words, touch)),
                secondary);
    }

    Message secondary(String words, KioskEvent.Touch touch) {
        return new Message(
                icon,
                mood,
                title,
                body,
                number,
                steps,
                primary,
                Optional.of(new Act(words, touch)));
    }
}
