package cn.yimen.sandbox.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The pages' words in one language.
public final class Texts {

    private static final String BUNDLE = "cn.yimen.sandbox.page.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /// @param language "en" for English; Chinese otherwise
    public static Texts of(String language) {
        return new Texts(language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    String say(String key, Object... values) {
        var pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /// A page of this server in the same language.
    public String link(String path) {
        return locale.equals(Locale.ENGLISH) ? path + "?lang=en" : path;
    }

    String language() {
        return locale.equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }
}
