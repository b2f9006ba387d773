package cn.yimen.server.uplink;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the technician's page in one language.
final class PageTexts {

    private final ResourceBundle bundle;
    private final Locale language;

    PageTexts(Locale language) {
        this.language = language;
        bundle =
                ResourceBundle.getBundle(
                        "cn.yimen.server.uplink.uplink",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String tag() {
        return language.toLanguageTag();
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /// What a word of the platform or of the uplink means; the word itself where nobody has told.
    String word(String group, String word) {
        var key = group + "." + word;
        return bundle.containsKey(key) ? bundle.getString(key) + " (" + word + ")" : word;
    }

    String length(Duration age) {
        return say("age", age.toDays(), age.toHoursPart(), age.toMinutesPart());
    }
}
