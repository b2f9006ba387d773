package cn.yimen.device.printer;

import java.util.Optional;

/// What is remembered of the roll.
///
/// @param leftDots paper left, in dots of 1/8 mm
/// @param slipDots length of a usual slip
/// @param nearEnd the sensor has seen the end of this roll
/// @param basis what the count rests on
public record PaperCount(long leftDots, long slipDots, boolean nearEnd, PaperEstimate.Basis basis) {

    /// Keeps the count of one printer while the program is not running.
    public interface Keeper {

        /// Empty if nothing, or nothing sensible, was kept.
        Optional<PaperCount> load();

        /// Called on the printer's thread after each slip; may be lost in a power cut.
        void save(PaperCount count);

        static Keeper forgetful() {
            return new Keeper() {
                @Override
                public Optional<PaperCount> load() {
                    return Optional.empty();
                }

                @Override
                public void save(PaperCount count) {}
            };
        }
    }
}
