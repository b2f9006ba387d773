package cn.yimen.kiosk.speech;

import cn.yimen.ui.language.Texts;
import java.util.List;

/// What speech mode itself says, in the language of the visit.
record Words(Texts texts) {

    static final String BUNDLE = "cn/yimen/kiosk/speech";

    /// The four keys explained.
    List<String> keys() {
        return List.of(texts.text("keys"), texts.text("keys.held"));
    }

    String begun() {
        return texts.text("begun");
    }

    String item(Item item) {
        return switch (item.role()) {
            case TEXT -> item.words();
            case KEY -> texts.text("key", item.words());
            case CHOSEN_KEY -> texts.text("key.chosen", item.words());
            case SHUT_KEY -> texts.text("key.shut", item.words());
        };
    }

    /// `第 3 个，共 8 个`.
    String place(int ordinal, int all) {
        return texts.text("place", ordinal, all);
    }

    String extra(Extra extra) {
        return texts.text("extra." + extra);
    }

    String done(Extra extra) {
        return texts.text("done." + extra);
    }

    /// How to go on.
    String hint(long keys) {
        return keys == 0 ? texts.text("hint.none") : texts.count("hint", keys);
    }

    String shut() {
        return texts.text("shut");
    }

    String noKey() {
        return texts.text("no-key");
    }

    String why(Hindrance hindrance) {
        return texts.text("hindrance." + hindrance);
    }
}
