package cn.yimen.ui.theme;

import java.util.Locale;
import javafx.scene.Node;

/// A colour of the house by its name; what it looks like is the theme's business (`yimen.css`).
/// Names come from Chinese materials: paper 宣纸, sheet 素笺, ink 墨, indigo 靛青, cinnabar 朱砂, jade 玉,
/// amber 琥珀, gold 金箔.
public enum Tone {
    PAPER,
    SHEET,
    INK,
    INK_SOFT,
    LINE,
    KEY_LINE,
    INDIGO,
    INDIGO_DEEP,
    INDIGO_WASH,
    CINNABAR,
    CINNABAR_INK,
    JADE,
    JADE_WASH,
    AMBER,
    AMBER_WASH,
    GOLD,
    ON_INDIGO,
    PRIMARY_LIP,
    TRAY,
    TRAY_KEY,
    LINTEL_KEY,
    LINTEL_LINE,
    LINTEL_SOFT,
    LINTEL_OFF,
    LINTEL_TEXT,
    BAR,
    BOARD_INDIGO,
    BOARD_AMBER,
    BOARD_SOFT,
    BOARD_LINE,
    BOARD_WELL,
    SERVING,
    ALARM_YELLOW,
    ALARM_ORANGE,
    USUAL;

    /// The name in the style sheet, for example `ink-soft`.
    public String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The tone whose style name this is.
    public static Tone named(String styleName) {
        return valueOf(styleName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Colours text, or the inside of a shape.
    public <N extends Node> N fill(N node) {
        return with(node, "text-");
    }

    /// Colours the outline of a shape.
    public <N extends Node> N stroke(N node) {
        return with(node, "stroke-");
    }

    /// Colours the ground of a region.
    public <N extends Node> N ground(N node) {
        return with(node, "ground-");
    }

    private <N extends Node> N with(N node, String part) {
        node.getStyleClass().removeIf(name -> name.startsWith(part));
        node.getStyleClass().add(part + styleName());
        return node;
    }
}
