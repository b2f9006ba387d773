package cn.yimen.kiosk.speech;

/// How loud the headset is, in steps of 5 dB; every visit begins in the middle.
///
/// @param step −3 to 3
record Volume(int step) {

    static final Volume USUAL = new Volume(0);

    private static final int MOST = 3;
    private static final double DECIBELS = 5;

    /// The clips lie at −20 LUFS or so: the loudest step still has room.
    private static final double MIDDLE = 0.5;

    Volume louder() {
        return new Volume(Math.min(MOST, step + 1));
    }

    Volume softer() {
        return new Volume(Math.max(-MOST, step - 1));
    }

    /// Times the level of a clip.
    double factor() {
        return MIDDLE * Math.pow(10, DECIBELS * step / 20);
    }
}
