/// Travel documents with a chip of ICAO Doc 9303: passports (护照), permits (往来内地、大陆、港澳通行证) and
/// whatever else answers that protocol: machine readable zone, access, data groups, and whether the
/// state that signed them is known.
@NullMarked
package cn.yimen.device.card.travel;

import org.jspecify.annotations.NullMarked;
