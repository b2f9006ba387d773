/// How the machines of a hall know each other: certificates of the hall's own authority (CA), and
/// the one-time code by which a machine gets its first.
@NullMarked
package cn.yimen.hall.trust;

import org.jspecify.annotations.NullMarked;
