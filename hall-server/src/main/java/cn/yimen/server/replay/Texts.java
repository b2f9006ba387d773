package cn.yimen.server.replay;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language.
final class Texts {

    private static final int MINUTE_SECONDS = 60;
    private static final int HOUR_SECONDS = 3600;

    private final ResourceBundle bundle;
    private final Locale language;

    Texts(Locale language) {
        this.language = language;
        bundle =
                ResourceBundle.getBundle(
                        "cn.yimen.server.replay.replay",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /// A closed word of the hall, such as a priority class.
    String word(Enum<?> value) {
        return bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String length(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        long hours = seconds / HOUR_SECONDS;
        long minutes = seconds / MINUTE_SECONDS % MINUTE_SECONDS;
        return hours > 0
                ? say("length.hours", hours, minutes)
                : say("length.minutes", minutes, seconds % MINUTE_SECONDS);
    }
}
