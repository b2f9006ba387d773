/// What happened in the hall: facts, in the past tense, without personal data.
@NullMarked
package cn.yimen.hall.event;

import org.jspecify.annotations.NullMarked;
