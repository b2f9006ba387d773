package cn.yimen.kiosk.screen;

import cn.yimen.ui.theme.Lettering;

/// How a visit is shown: the panel, whether in the type for elder eyes (长辈版), and whether
/// everything to be touched lies low, within reach of somebody who sits (无障碍).
public record Look(PanelForm form, boolean elder, boolean lowReach) {
    public static final Look STANDARD = new Look(PanelForm.PORTRAIT, false, false);

    private static final double ELDER_TYPE = 1.35;
    private static final double ELDER_SIZE = 1.25;
    private static final double SQUARE_HERO = 0.7;
    private static final double SQUARE_NUMBER = 0.8;

    /// A lettering of the standard scale as this visit sees it. Elder type grows up to the display
    /// size; heroes and numbers are large already, and shrink on the small panel.
    Lettering type(Lettering standard) {
        double size = standard.size();
        if (size > Lettering.DISPLAY.size()) {
            boolean square = form == PanelForm.SQUARE;
            double shrunk = size >= Lettering.NUMBER.size() ? SQUARE_NUMBER : SQUARE_HERO;
            return square ? standard.sized(Math.rint(size * shrunk)) : standard;
        }
        return elder ? standard.sized(Math.rint(size * ELDER_TYPE)) : standard;
    }

    /// A measure of the standard design as this visit sees it: what holds elder type grows with it.
    double px(double standard) {
        return elder ? Math.rint(standard * ELDER_SIZE) : standard;
    }

    /// 20 mm, in elder type 25 mm, in px of this panel.
    public double smallestTarget() {
        return form.px(elder ? 25 : 20);
    }

    /// Whether the page has a rail at its left.
    boolean isWide() {
        return form != PanelForm.PORTRAIT;
    }

    public Frame frame() {
        return Frame.of(this);
    }
}
