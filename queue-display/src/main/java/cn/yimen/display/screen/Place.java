package cn.yimen.display.screen;

/// Where the regions of the main board stand (board-main).
final class Place {

    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;
    static final double LEFT = 48;
    static final double RIGHT = 1872;

    static final Box SHEET = new Box(LEFT, 120, RIGHT - LEFT, 372);
    static final Box RECENT = new Box(LEFT, 504, RIGHT - LEFT, 300);
    static final Box WAITS = new Box(LEFT, 820, RIGHT - LEFT, 152);
    static final Box BAR = new Box(0, 984, WIDTH, 96);

    private Place() {}
}
