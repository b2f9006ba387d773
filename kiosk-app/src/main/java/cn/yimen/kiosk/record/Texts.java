package cn.yimen.kiosk.record;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What is said to a technician about records, in one language.
final class Texts {

    private final ResourceBundle bundle;
    private final Locale language;

    /// @param language Chinese where there is nothing in it
    Texts(Locale language) {
        boolean isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.language = isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        bundle =
                ResourceBundle.getBundle(
                        "cn.yimen.kiosk.record.records",
                        this.language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
