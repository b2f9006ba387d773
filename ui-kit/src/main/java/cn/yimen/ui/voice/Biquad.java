package cn.yimen.ui.voice;

/// A filter of second order with its memory. The two kinds are those of ITU-R BS.1770-4 annex 1;
/// the corner frequencies are what its table for 48 kHz comes from, so that other rates can be
/// measured.
final class Biquad {

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double state1;
    private double state2;

    private Biquad(double b0, double b1, double b2, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b2;
        this.a1 = a1;
        this.a2 = a2;
    }

    /// What the head does to high frequencies: + 4 dB.
    static Biquad headShelf(int rate) {
        double k = Math.tan(Math.PI * 1681.974450955533 / rate);
        double q = 0.7071752369554196;
        double high = Math.pow(10, 3.999843853973347 / 20);
        double band = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new Biquad(
                (high + band * k / q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - band * k / q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / q + k * k) / a0);
    }

    /// The ear's deafness below about 40 Hz.
    static Biquad lowCut(int rate) {
        double k = Math.tan(Math.PI * 38.13547087602444 / rate);
        double q = 0.5003270373238773;
        double a0 = 1 + k / q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    double next(double in) {
        double out = b0 * in + state1;
        state1 = b1 * in - a1 * out + state2;
        state2 = b2 * in - a2 * out;
        return out;
    }
}
