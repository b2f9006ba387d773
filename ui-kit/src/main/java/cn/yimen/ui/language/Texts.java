package cn.yimen.ui.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/// All that a program says to people, in one language: UTF-8 properties `<bundle>_zh_CN` and
/// `<bundle>_en`, and of further languages.
///
/// Arguments stand as `{0}`, `{1}` in the text. A key that a bundle lacks is a bug and fails
/// loudly; tests compare the keys of the languages with [#keys].
public final class Texts {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Texts(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = bundles;
    }

    /// Loads bundles by their base names, for example `cn/yimen/kiosk/kiosk`; earlier ones win.
    public static Texts load(Locale locale, String... baseNames) {
        return new Texts(
                locale,
                List.of(baseNames).stream()
                        .map(name -> ResourceBundle.getBundle(name, locale, EXACT))
                        .toList());
    }

    /// The same where a language has only some of the bundles, or some of a bundle's keys: what it
    /// lacks is said in `standIn`, which has all of them.
    public static Texts load(Locale locale, Locale standIn, List<String> baseNames) {
        var bundles = new ArrayList<ResourceBundle>();
        baseNames.stream().flatMap(name -> find(name, locale).stream()).forEach(bundles::add);
        baseNames.stream()
                .map(name -> ResourceBundle.getBundle(name, standIn, EXACT))
                .forEach(bundles::add);
        return new Texts(locale, bundles);
    }

    private static Optional<ResourceBundle> find(String baseName, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(baseName, locale, EXACT));
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    /// The text under this key with its arguments in place.
    public String text(String key, Object... arguments) {
        String text = find(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /// A text that depends on a number, which is its argument `{0}`: `key.one` for one where the
    /// language has it.
    public String count(String key, long number) {
        return text(number == 1 && has(key + ".one") ? key + ".one" : key, number);
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /// Every key that this language has.
    public SortedSet<String> keys() {
        var keys = new TreeSet<String>();
        bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
        return keys;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.getLanguage().equals(CHINESE.getLanguage());
    }

    private String find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key))
                .orElseThrow(() ->
                        new MissingResourceException(
                                "no text for %s in %s".formatted(key, locale),
                                Texts.class.getName(),
                                key));
    }
}
