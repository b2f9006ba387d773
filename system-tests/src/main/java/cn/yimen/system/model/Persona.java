package cn.yimen.system.model;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import java.util.Optional;

/// What the model knows of a person: the generator writes the age behind the document's number.
final class Persona {

    private Persona() {}

    static Optional<String> who(Optional<Holder> holder) {
        return holder.map(Holder::documentNumber).filter(number -> !number.isBlank());
    }

    static Optional<Integer> age(Holder holder) {
        int dash = holder.documentNumber().indexOf('-');
        return dash < 0 || holder.kind() == IdentityKind.PHONE_NUMBER
                ? Optional.empty()
                : Optional.of(Integer.valueOf(holder.documentNumber().substring(dash + 1)));
    }

    static PriorityClass priority(Optional<Holder> holder, int seniorAge) {
        return holder.flatMap(Persona::age).filter(age -> age >= seniorAge).isPresent()
                ? PriorityClass.SENIOR
                : PriorityClass.ORDINARY;
    }
}
