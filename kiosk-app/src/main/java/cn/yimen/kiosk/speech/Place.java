package cn.yimen.kiosk.speech;

/// Where something stands, in px of the window.
record Place(double left, double top, double width, double height) {

    /// Side bearings and line boxes reach this far into a neighbour.
    private static final double SLACK = 2;

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    boolean crosses(Place other) {
        return sharesColumnWith(other)
                && top + SLACK < other.bottom()
                && other.top + SLACK < bottom();
    }

    /// Whether one is above the other somewhere.
    boolean sharesColumnWith(Place other) {
        return left + SLACK < other.right() && other.left + SLACK < right();
    }

    /// On one line: half of the lower one stands beside the other.
    boolean sharesLineWith(Place other) {
        double common = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return common > Math.min(height, other.height) / 2;
    }

    Place joined(Place other) {
        double x = Math.min(left, other.left);
        double y = Math.min(top, other.top);
        return new Place(
                x, y, Math.max(right(), other.right()) - x, Math.max(bottom(), other.bottom()) - y);
    }
}
