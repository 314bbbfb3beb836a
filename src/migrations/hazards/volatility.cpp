#include "migrations/hazards/volatility.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

QSet<QString> wordSet(const QString& words) {
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

Volatility volatilityOfCall(const Name& function, const Known& known) {
    static const QSet<QString> changing = wordSet(QStringLiteral(
        "clock_timestamp timeofday random random_normal gen_random_uuid uuidv4 uuidv7 nextval setval lastval "
        "currval "
        "uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 gen_random_bytes gen_salt txid_current "
        "pg_current_xact_id pg_sleep"));
    static const QSet<QString> steady = wordSet(QStringLiteral(
        "now transaction_timestamp statement_timestamp timezone date_trunc date_part make_date make_time "
        "make_timestamp make_timestamptz make_interval to_timestamp to_date to_char to_number lower upper "
        "initcap "
        "btrim ltrim rtrim trim md5 sha256 encode decode concat concat_ws format length char_length left "
        "right lpad "
        "rpad repeat replace substring substr split_part abs round floor ceil ceiling power sqrt mod "
        "greatest least "
        "coalesce nullif current_setting current_database current_schema current_user session_user "
        "pg_backend_pid "
        "inet_client_addr jsonb_build_object jsonb_build_array json_build_object json_build_array to_json "
        "to_jsonb "
        "array_append array_cat array_fill string_to_array jsonb_object json_object int4range int8range "
        "numrange "
        "tsrange tstzrange daterange to_tsvector to_tsquery extract age isfinite uuid_nil hashtext"));
    const bool isBuiltIn = function.schema.isEmpty() || function.schema == QLatin1String("pg_catalog");
    const QString told = known.volatility(function);
    if (!told.isEmpty()) return told == QLatin1String("volatile") ? Volatility::Volatile : Volatility::Stable;
    if (changing.contains(function.name)) return Volatility::Volatile;
    return isBuiltIn && steady.contains(function.name) ? Volatility::Stable : Volatility::Unknown;
}

}  // namespace

Volatility volatilityOf(const Node& expression, const Known& known) {
    Volatility worst = Volatility::Stable;
    (void)expression.any([&](const Node& node) {
        if (!node.is("FuncCall")) return false;
        const Volatility found = volatilityOfCall(Name::of(node.names("funcname")), known);
        if (found == Volatility::Volatile || worst == Volatility::Stable) worst = found;
        return worst == Volatility::Volatile;
    });
    return worst;
}

}  // namespace migrations::hazards
