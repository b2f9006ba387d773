package cn.yimen.device.card;

import java.time.LocalDate;

/// The form issued from 2017 to November 2023.
///
/// @param number three letters (nationality) and twelve digits
/// @param cardVersion 证件版本号
/// @param authorityCode code of the authority that accepted the application (受理机关代码)
public record PermanentResident2017(
        String englishName,
        String chineseName,
        Sex sex,
        LocalDate birth,
        String number,
        String nationality,
        Validity validity,
        String cardVersion,
        String authorityCode)
        implements PermanentResident {

    @Override
    public Holder holder() {
        return new Holder(chineseName.isEmpty() ? englishName : chineseName, sex, birth);
    }

    @Override
    public String toString() {
        return "PermanentResident2017";
    }
}
