package cn.yimen.hall.config;

/// When numbers are given (取号规则).
///
/// @param onlyInHours whether numbers are refused outside working days and hours
/// @param earlyMinutes how long before a session numbers are given already
/// @param whileServable whether a line stops giving numbers when those who wait fill the rest of
///   the day (停止取号)
/// @param perPersonDaily numbers of one line that a person gets in a day; 0 means no limit
public record IssuingRule(
        boolean onlyInHours, int earlyMinutes, boolean whileServable, int perPersonDaily) {

    public static IssuingRule always() {
        return new IssuingRule(false, 0, false, 0);
    }
}
