package cn.yimen.device.card.social;

import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.card.CardPhoto;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.CardTrouble.Why;
import cn.yimen.device.card.CitizenNumber;
import cn.yimen.device.card.Holder;
import cn.yimen.device.card.Sex;
import cn.yimen.device.card.SocialSecurityCard;
import cn.yimen.device.card.Validity;
import java.time.LocalDate;
import java.util.Optional;

/// One reading of one card.
final class SocialReading {

    private static final int FILE_LOCKED = 0x6283;

    private final Chip chip;

    SocialReading(CardAtHand card) {
        chip = new Chip(card);
    }

    CardReading read() {
        ChipAnswer environment = chip.ask(Apdu.selectEnvironment());
        if (environment.status() == FILE_LOCKED) {
            return new Failed(new CardTrouble.Refused(environment.status()), false);
        }
        if (!environment.isDone()) {
            return chip.end().orElseGet(CardReading.OtherKind::new);
        }
        CardReading reading = files();
        return chip.end().orElse(reading);
    }

    private CardReading files() {
        var holder = new HolderFile(chip);
        Optional<String> number = holder.number().code();
        Optional<String> name = holder.name().text();
        if (!holder.locked().isEmpty()) {
            return new Failed(new CardTrouble.Withheld(holder.locked()), false);
        }
        if (number.isEmpty()) {
            return flawed(Field.NUMBER, Why.MISSING);
        }
        if (name.isEmpty()) {
            return flawed(Field.NAME, Why.MISSING);
        }
        return isForged(number.get())
                ? flawed(Field.NUMBER, Why.WRONG_CHECK_CHARACTER)
                : card(holder, number.get(), name.get());
    }

    private CardReading card(HolderFile file, String number, String name) {
        var issuer = new IssuerFile(chip);
        String specification = issuer.specification();
        Optional<Sex> sex =
                file.sex(specification.startsWith("1"))
                        .code()
                        .flatMap(Sex::of)
                        .or(() -> sexIn(number));
        Optional<LocalDate> birth = file.birth().day().or(() -> birthIn(number));
        Optional<Validity> validity = issuer.validity();
        if (birth.isEmpty()) {
            return flawed(Field.BIRTH, Why.MISSING);
        }
        if (validity.isEmpty()) {
            return flawed(Field.VALIDITY, Why.IMPOSSIBLE_DATE);
        }
        return new Complete(
                new SocialSecurityCard(
                        new Holder(name, sex.orElse(Sex.UNKNOWN), birth.get()),
                        number,
                        validity.get(),
                        issuer.cardNumber(),
                        issuer.region(),
                        specification,
                        file.locked()),
                CardPhoto.none());
    }

    private static boolean isForged(String number) {
        return CitizenNumber.hasForm(number) && !CitizenNumber.checks(number);
    }

    private static Optional<LocalDate> birthIn(String number) {
        return CitizenNumber.hasForm(number) ? CitizenNumber.birth(number) : Optional.empty();
    }

    private static Optional<Sex> sexIn(String number) {
        return CitizenNumber.hasForm(number)
                ? Optional.of(CitizenNumber.sex(number))
                : Optional.empty();
    }

    private static CardReading flawed(Field field, Why why) {
        return new Failed(new CardTrouble.WrongField(field, why), false);
    }
}
