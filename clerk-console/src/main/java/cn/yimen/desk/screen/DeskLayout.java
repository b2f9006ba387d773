package cn.yimen.desk.screen;

import cn.yimen.ui.control.Area;

/// Where everything stands that can be pressed, in px of the desk's design. A key keeps its
/// rectangle in all states, so that hands learn it.
public final class DeskLayout {

    public static final double WIDTH = 1100;
    public static final double HEIGHT = 720;

    /// The collapsed desk is a bar of the same width.
    public static final double BAR_HEIGHT = 96;

    public static final Area PRIMARY = new Area(24, 506, 293, 84);
    public static final Area RECALL = new Area(327, 506, 142, 84);
    public static final Area PASS = new Area(479, 506, 141, 84);
    public static final Area HOLD = new Area(24, 600, 142, 56);
    public static final Area TRANSFER = new Area(176, 600, 141, 56);
    public static final Area CHOOSE = new Area(327, 600, 142, 56);
    public static final Area PAUSE = new Area(479, 600, 141, 56);

    /// 办结并叫下一个, in the line under the keys.
    public static final Area FINISH_AND_CALL = new Area(429, 662, 200, 40);

    /// 核对材料, left of it.
    public static final Area MATERIALS = new Area(226, 662, 196, 40);

    /// 备注, left of that.
    public static final Area NOTE = new Area(24, 662, 196, 40);

    public static final Area HELP = new Area(955, 600, 113, 48);
    public static final Area FOLD = new Area(1044, 8, 46, 40);

    /// 开窗, on the screen before the window is open.
    public static final Area OPEN = new Area(516, 533, 532, 72);

    public static final Area WORK_NUMBER = new Area(516, 175, 532, 60);
    public static final Area PASSWORD = new Area(516, 279, 532, 60);
    public static final Area NEW_PASSWORD = new Area(516, 412, 260, 56);
    public static final Area NEW_PASSWORD_AGAIN = new Area(788, 412, 260, 56);

    /// 登录, in place of [#OPEN] while nobody is signed in.
    public static final Area SIGN_IN = new Area(516, 533, 532, 72);

    public static final Area CHANGE_PASSWORD = new Area(908, 614, 140, 36);

    public static final Area BAR_PRIMARY = new Area(407, 20, 146, 60);
    public static final Area BAR_FIRST = new Area(563, 20, 101, 60);
    public static final Area BAR_SECOND = new Area(672, 20, 101, 60);
    public static final Area BAR_HELP = new Area(908, 20, 132, 60);
    public static final Area BAR_FOLD = new Area(1046, 28, 46, 44);

    static final double LEFT = 24;
    static final double LEFT_END = 620;
    static final double RIGHT = 658;
    static final double RIGHT_END = 1084;

    /// Between what the clerk reads and the keys.
    static final double WORK_TOP = 227;

    static final double WORK_END = 498;

    private static final double REASONS_TOP = 266;
    private static final double REASON_HEIGHT = 50;
    private static final double REASON_STEP = 58;

    private DeskLayout() {}

    /// The key for the n-th answer to a question, 1 to 6; 7 turns the page or closes the window, 8
    /// goes back.
    public static Area reason(int place) {
        int row = (place - 1) / 2;
        double x = place % 2 == 1 ? LEFT : LEFT + 303;
        return new Area(x, REASONS_TOP + row * REASON_STEP, 293, REASON_HEIGHT);
    }

    /// The head of the n-th list, 0 to 3.
    public static Area tab(int place) {
        return new Area(RIGHT - 8 + place * 86, 62, 84, 50);
    }
}
