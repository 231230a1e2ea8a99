//! `Iso3166Alpha2Code`: ISO 3166-1 Alpha-2 codes
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// ISO 3166-1 Alpha-2 codes
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Iso3166Alpha2Code {
    /// `"AD"`
    Ad,
    /// `"AE"`
    Ae,
    /// `"AF"`
    Af,
    /// `"AG"`
    Ag,
    /// `"AI"`
    Ai,
    /// `"AL"`
    Al,
    /// `"AM"`
    Am,
    /// `"AO"`
    Ao,
    /// `"AQ"`
    Aq,
    /// `"AR"`
    Ar,
    /// `"AS"`
    As,
    /// `"AT"`
    At,
    /// `"AU"`
    Au,
    /// `"AW"`
    Aw,
    /// `"AX"`
    Ax,
    /// `"AZ"`
    Az,
    /// `"BA"`
    Ba,
    /// `"BB"`
    Bb,
    /// `"BD"`
    Bd,
    /// `"BE"`
    Be,
    /// `"BF"`
    Bf,
    /// `"BG"`
    Bg,
    /// `"BH"`
    Bh,
    /// `"BI"`
    Bi,
    /// `"BJ"`
    Bj,
    /// `"BL"`
    Bl,
    /// `"BM"`
    Bm,
    /// `"BN"`
    Bn,
    /// `"BO"`
    Bo,
    /// `"BQ"`
    Bq,
    /// `"BR"`
    Br,
    /// `"BS"`
    Bs,
    /// `"BT"`
    Bt,
    /// `"BV"`
    Bv,
    /// `"BW"`
    Bw,
    /// `"BY"`
    By,
    /// `"BZ"`
    Bz,
    /// `"CA"`
    Ca,
    /// `"CC"`
    Cc,
    /// `"CD"`
    Cd,
    /// `"CF"`
    Cf,
    /// `"CG"`
    Cg,
    /// `"CH"`
    Ch,
    /// `"CI"`
    Ci,
    /// `"CK"`
    Ck,
    /// `"CL"`
    Cl,
    /// `"CM"`
    Cm,
    /// `"CN"`
    Cn,
    /// `"CO"`
    Co,
    /// `"CR"`
    Cr,
    /// `"CU"`
    Cu,
    /// `"CV"`
    Cv,
    /// `"CW"`
    Cw,
    /// `"CX"`
    Cx,
    /// `"CY"`
    Cy,
    /// `"CZ"`
    Cz,
    /// `"DE"`
    De,
    /// `"DJ"`
    Dj,
    /// `"DK"`
    Dk,
    /// `"DM"`
    Dm,
    /// `"DO"`
    Do,
    /// `"DZ"`
    Dz,
    /// `"EC"`
    Ec,
    /// `"EE"`
    Ee,
    /// `"EG"`
    Eg,
    /// `"EH"`
    Eh,
    /// `"ER"`
    Er,
    /// `"ES"`
    Es,
    /// `"ET"`
    Et,
    /// `"FI"`
    Fi,
    /// `"FJ"`
    Fj,
    /// `"FK"`
    Fk,
    /// `"FM"`
    Fm,
    /// `"FO"`
    Fo,
    /// `"FR"`
    Fr,
    /// `"GA"`
    Ga,
    /// `"GB"`
    Gb,
    /// `"GD"`
    Gd,
    /// `"GE"`
    Ge,
    /// `"GF"`
    Gf,
    /// `"GG"`
    Gg,
    /// `"GH"`
    Gh,
    /// `"GI"`
    Gi,
    /// `"GL"`
    Gl,
    /// `"GM"`
    Gm,
    /// `"GN"`
    Gn,
    /// `"GP"`
    Gp,
    /// `"GQ"`
    Gq,
    /// `"GR"`
    Gr,
    /// `"GS"`
    Gs,
    /// `"GT"`
    Gt,
    /// `"GU"`
    Gu,
    /// `"GW"`
    Gw,
    /// `"GY"`
    Gy,
    /// `"HK"`
    Hk,
    /// `"HM"`
    Hm,
    /// `"HN"`
    Hn,
    /// `"HR"`
    Hr,
    /// `"HT"`
    Ht,
    /// `"HU"`
    Hu,
    /// `"ID"`
    Id,
    /// `"IE"`
    Ie,
    /// `"IL"`
    Il,
    /// `"IM"`
    Im,
    /// `"IN"`
    In,
    /// `"IO"`
    Io,
    /// `"IQ"`
    Iq,
    /// `"IR"`
    Ir,
    /// `"IS"`
    Is,
    /// `"IT"`
    It,
    /// `"JE"`
    Je,
    /// `"JM"`
    Jm,
    /// `"JO"`
    Jo,
    /// `"JP"`
    Jp,
    /// `"KE"`
    Ke,
    /// `"KG"`
    Kg,
    /// `"KH"`
    Kh,
    /// `"KI"`
    Ki,
    /// `"KM"`
    Km,
    /// `"KN"`
    Kn,
    /// `"KP"`
    Kp,
    /// `"KR"`
    Kr,
    /// `"KW"`
    Kw,
    /// `"KY"`
    Ky,
    /// `"KZ"`
    Kz,
    /// `"LA"`
    La,
    /// `"LB"`
    Lb,
    /// `"LC"`
    Lc,
    /// `"LI"`
    Li,
    /// `"LK"`
    Lk,
    /// `"LR"`
    Lr,
    /// `"LS"`
    Ls,
    /// `"LT"`
    Lt,
    /// `"LU"`
    Lu,
    /// `"LV"`
    Lv,
    /// `"LY"`
    Ly,
    /// `"MA"`
    Ma,
    /// `"MC"`
    Mc,
    /// `"MD"`
    Md,
    /// `"ME"`
    Me,
    /// `"MF"`
    Mf,
    /// `"MG"`
    Mg,
    /// `"MH"`
    Mh,
    /// `"MK"`
    Mk,
    /// `"ML"`
    Ml,
    /// `"MM"`
    Mm,
    /// `"MN"`
    Mn,
    /// `"MO"`
    Mo,
    /// `"MP"`
    Mp,
    /// `"MQ"`
    Mq,
    /// `"MR"`
    Mr,
    /// `"MS"`
    Ms,
    /// `"MT"`
    Mt,
    /// `"MU"`
    Mu,
    /// `"MV"`
    Mv,
    /// `"MW"`
    Mw,
    /// `"MX"`
    Mx,
    /// `"MY"`
    My,
    /// `"MZ"`
    Mz,
    /// `"NA"`
    Na,
    /// `"NC"`
    Nc,
    /// `"NE"`
    Ne,
    /// `"NF"`
    Nf,
    /// `"NG"`
    Ng,
    /// `"NI"`
    Ni,
    /// `"NL"`
    Nl,
    /// `"NO"`
    No,
    /// `"NP"`
    Np,
    /// `"NR"`
    Nr,
    /// `"NU"`
    Nu,
    /// `"NZ"`
    Nz,
    /// `"OM"`
    Om,
    /// `"PA"`
    Pa,
    /// `"PE"`
    Pe,
    /// `"PF"`
    Pf,
    /// `"PG"`
    Pg,
    /// `"PH"`
    Ph,
    /// `"PK"`
    Pk,
    /// `"PL"`
    Pl,
    /// `"PM"`
    Pm,
    /// `"PN"`
    Pn,
    /// `"PR"`
    Pr,
    /// `"PS"`
    Ps,
    /// `"PT"`
    Pt,
    /// `"PW"`
    Pw,
    /// `"PY"`
    Py,
    /// `"QA"`
    Qa,
    /// `"RE"`
    Re,
    /// `"RO"`
    Ro,
    /// `"RS"`
    Rs,
    /// `"RU"`
    Ru,
    /// `"RW"`
    Rw,
    /// `"SA"`
    Sa,
    /// `"SB"`
    Sb,
    /// `"SC"`
    Sc,
    /// `"SD"`
    Sd,
    /// `"SE"`
    Se,
    /// `"SG"`
    Sg,
    /// `"SH"`
    Sh,
    /// `"SI"`
    Si,
    /// `"SJ"`
    Sj,
    /// `"SK"`
    Sk,
    /// `"SL"`
    Sl,
    /// `"SM"`
    Sm,
    /// `"SN"`
    Sn,
    /// `"SO"`
    So,
    /// `"SR"`
    Sr,
    /// `"SS"`
    Ss,
    /// `"ST"`
    St,
    /// `"SV"`
    Sv,
    /// `"SX"`
    Sx,
    /// `"SY"`
    Sy,
    /// `"SZ"`
    Sz,
    /// `"TC"`
    Tc,
    /// `"TD"`
    Td,
    /// `"TF"`
    Tf,
    /// `"TG"`
    Tg,
    /// `"TH"`
    Th,
    /// `"TJ"`
    Tj,
    /// `"TK"`
    Tk,
    /// `"TL"`
    Tl,
    /// `"TM"`
    Tm,
    /// `"TN"`
    Tn,
    /// `"TO"`
    To,
    /// `"TR"`
    Tr,
    /// `"TT"`
    Tt,
    /// `"TV"`
    Tv,
    /// `"TW"`
    Tw,
    /// `"TZ"`
    Tz,
    /// `"UA"`
    Ua,
    /// `"UG"`
    Ug,
    /// `"UM"`
    Um,
    /// `"US"`
    Us,
    /// `"UY"`
    Uy,
    /// `"UZ"`
    Uz,
    /// `"VA"`
    Va,
    /// `"VC"`
    Vc,
    /// `"VE"`
    Ve,
    /// `"VG"`
    Vg,
    /// `"VI"`
    Vi,
    /// `"VN"`
    Vn,
    /// `"VU"`
    Vu,
    /// `"WF"`
    Wf,
    /// `"WS"`
    Ws,
    /// `"YE"`
    Ye,
    /// `"YT"`
    Yt,
    /// `"ZA"`
    Za,
    /// `"ZM"`
    Zm,
    /// `"ZW"`
    Zw,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    Iso3166Alpha2Code {
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        As = "AS",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cc = "CC",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cu = "CU",
        Cv = "CV",
        Cw = "CW",
        Cx = "CX",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fm = "FM",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hm = "HM",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Ir = "IR",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kp = "KP",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mh = "MH",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mp = "MP",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Nf = "NF",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Pw = "PW",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sy = "SY",
        Sz = "SZ",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Um = "UM",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vi = "VI",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
    }
}
