package cn.yimen.device.sim.printer;

import java.util.EnumSet;
import java.util.Set;

/// Which printer is simulated.
///
/// @param lineDots 576 for 80 mm paper, 384 for 58 mm
/// @param baud speed of its line, or 0 for no delay
/// @param millimetresPerSecond speed of the paper, or 0 for no delay
/// @param skills what this model can do
public record SimulatedModel(int lineDots, int baud, int millimetresPerSecond, Set<Skill> skills) {

    /// What models differ in.
    public enum Skill {
        /// Answers `DLE EOT`.
        STATUS,
        /// Answers `GS r 1`.
        BARRIER,
        /// Knows `GS a`.
        AUTOMATIC_STATUS,
        /// Knows `DLE DC4 8`; many cheap ones do not.
        CLEARING,
        /// Sees the end of the roll coming.
        NEAR_END_SENSOR
    }

    public SimulatedModel {
        skills = Set.copyOf(skills);
    }

    /// 80 mm paper, knows everything, no delays.
    public static SimulatedModel wide() {
        return new SimulatedModel(576, 0, 0, EnumSet.allOf(Skill.class));
    }

    /// 58 mm paper, knows everything, no delays.
    public static SimulatedModel narrow() {
        return new SimulatedModel(384, 0, 0, EnumSet.allOf(Skill.class));
    }

    /// Knows neither barrier nor automatic status nor clearing.
    public SimulatedModel cheap() {
        return without(Skill.BARRIER, Skill.AUTOMATIC_STATUS, Skill.CLEARING);
    }

    /// Says nothing at all, as behind a line that only carries bytes one way.
    public SimulatedModel mute() {
        return cheap().without(Skill.STATUS);
    }

    public SimulatedModel withoutClearing() {
        return without(Skill.CLEARING);
    }

    public SimulatedModel without(Skill... missing) {
        var left = EnumSet.copyOf(skills);
        Set.of(missing).forEach(left::remove);
        return new SimulatedModel(lineDots, baud, millimetresPerSecond, left);
    }

    public SimulatedModel atSpeed(int newBaud, int newMillimetresPerSecond) {
        return new SimulatedModel(lineDots, newBaud, newMillimetresPerSecond, skills);
    }

    boolean has(Skill skill) {
        return skills.contains(skill);
    }
}
