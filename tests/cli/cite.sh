#!/bin/sh
# The citation index answers for every way in which people write a symbol.
. "$(dirname "$0")/expect.sh"

for symbol in 46/152 A/RES/46/152 a/res/46/152 ' 46/152 ' 'resolution 46/152,' 'its resolution 46/152.'; do
    run 0 cite "$symbol"
    has out 'General Assembly 46/152 of 18 December 1991 ('
done
for symbol in '1325 (2000)' 1325 S/RES/1325 'S/RES/1325(2000)' 'Security Council resolution 1325 (2000)'; do
    run 0 cite "$symbol"
    has out 'Security Council 1325 (2000) of 31 October 2000 ('
done
for symbol in '75/250 B' 75/250B A/RES/75/250B; do
    run 0 cite "$symbol"
    has out 'General Assembly 75/250 B of 30 June 2021'
done
# Only parts of 72/266 are known; a number that two organs use is looked up for both.
run 0 cite 72/266
has out 'General Assembly 72/266 A of 24 December 2017'
has out 'General Assembly 72/266 B of 5 July 2018'
run 0 cite 60/1
has out 'General Assembly 60/1 of 16 September 2005'
has out 'Human Rights Council 60/1 of '
run 0 cite A/HRC/RES/60/1
lacks out 'General Assembly'
# One that only the Assembly has is not the Human Rights Council's, and whoever names the organ is not told.
run 0 cite 46/152
has out 'Human Rights Council 46/152: not in the index'
lacks out 'General Assembly 46/152: not in the index'
run 0 cite A/RES/46/152
lacks out 'not in the index'

run 1 cite 99/999
has out '99/999: not in the index of resolutions'
run 1 cite 46/152 99/999 S/RES/46/152
has out 'General Assembly 46/152'
has out 'S/RES/46/152: not in the index of resolutions'
run 2 cite
has err 'cite wants a symbol'
finish
