# Sourced by the benches.

# figure NAME VALUE UNIT '<'|'>' GOAL prints one figure.
figure() {
  local verdict=short
  awk -v value="$2" -v goal="$5" -v op="$4" 'BEGIN { exit !(op == "<" ? value < goal : value > goal) }' && verdict=ok
  echo "bench $1 $2 $3 goal $4 $5 $verdict"
}

# median of the numbers on standard input, one a line.
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
