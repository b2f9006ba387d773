package cn.yimen.sandbox.service;

import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.Organisation;
import cn.yimen.uplink.contract.person.Person;
import java.util.Optional;

/// Whether a document's number can be one.
public final class People {

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };

    private People() {}

    /// Whose a document on the shelf is.
    public static String key(Person person) {
        return person.document() + ":" + person.number();
    }

    static boolean isSound(Person person) {
        return switch (person.document()) {
            case ID_CARD, RESIDENCE_PERMIT_HMT -> isIdNumber(person.number());
            case FOREIGNER_CARD -> person.number().length() == 15 || isIdNumber(person.number());
            case PERMIT_HM, PERMIT_TW, PASSPORT, SOLDIER_CARD, OTHER ->
                    person.number().matches("[0-9A-Za-z]{5,20}");
        };
    }

    /// The last character of a citizen's number (GB 11643).
    public static char idCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11);
    }

    private static boolean isIdNumber(String number) {
        return number.matches("\\d{17}[0-9X]") && idCheck(number) == number.charAt(17);
    }

    /// The last character of a unified social credit code (GB 32100).
    public static char creditCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_ALPHABET.indexOf(seventeen.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    static boolean isSound(Organisation organisation) {
        return creditCheck(organisation.creditCode()) == organisation.creditCode().charAt(17);
    }

    /// Where an applicant cannot be one; empty where it can.
    static Optional<String> wrong(Applicant applicant) {
        boolean alone = applicant.kind() == ApplicantKind.PERSON;
        if (alone != applicant.person().isPresent()) {
            return Optional.of("/person");
        }
        if (alone == applicant.organisation().isPresent()) {
            return Optional.of("/organisation");
        }
        if (!applicant.person().stream().allMatch(People::isSound)) {
            return Optional.of("/person/number");
        }
        if (!applicant.agent().stream().allMatch(People::isSound)) {
            return Optional.of("/agent/number");
        }
        return applicant.organisation().stream().allMatch(People::isSound)
                ? Optional.empty()
                : Optional.of("/organisation/creditCode");
    }
}
